import { type Config, type Customer, readConfig, readSession, type Session, signIn, signOut } from "../server.ts";
import { forgetReceiptsOfOthers } from "./receipts.ts";

/** Who uses the dashboard, and what this start of it offers. */
export type SessionState =
  | { readonly status: "loading" }
  | { readonly status: "failed" }
  | { readonly status: "signed-out"; readonly config: Config }
  | {
      readonly status: "signed-in";
      readonly config: Config;
      readonly customer: Customer;
      /** The session has ended on the server; the page stays as it is until someone signs in again. */
      readonly expired: boolean;
      /** Something waits for the answer to "sign in again?". */
      readonly asking: boolean;
    };

interface Question {
  readonly answer: Promise<boolean>;
  readonly settle: (again: boolean) => void;
}

/** Other tabs share the cookie, so they must hear who it speaks for now. */
const SIGNED_IN_AS = "kopp:signed-in-as";

/** The dashboard's own session: a cookie that the page cannot see, and what the page knows of it. */
export class Sessions {
  #state: SessionState = { status: "loading" };
  #question: Question | undefined;
  readonly #listeners = new Set<() => void>();

  constructor() {
    window.addEventListener("storage", ({ key }) => {
      if (key === SIGNED_IN_AS) void this.load();
    });
  }

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks the server who is signed in. */
  async load(): Promise<void> {
    try {
      const [config, session] = await Promise.all([readConfig(), readSession()]);
      this.#take(config, session);
    } catch {
      if (this.#state.status === "loading") this.#become({ status: "failed" });
    }
  }

  /** @throws when the server does not answer or refuses */
  async signIn(customer: Customer): Promise<void> {
    const { config } = this.#known();
    this.#take(config, await signIn(customer.id));
    tellOtherTabs(customer.id);
  }

  /** @throws when the server does not answer */
  async signOut(): Promise<void> {
    const { config } = this.#known();
    this.#take(config, await signOut());
    tellOtherTabs("");
  }

  /**
   * What a call does that was answered 401: true once the same customer is signed in again. It asks the person only if
   * the session has really ended, since another tab or another call may have renewed it meanwhile.
   */
  readonly renew = (): Promise<boolean> => {
    this.#question ??= this.#ask();
    return this.#question.answer;
  };

  /** Opens the question again after it was put off. */
  readonly askAgain = (): void => void this.renew();

  /** Not now: what waited goes on without a session, and fails where it is shown. */
  readonly putOff = (): void => this.#settle(false);

  #ask(): Question {
    let settle: (again: boolean) => void = () => {};
    const answer = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    readSession().then(
      (session) => {
        const now = this.#state;
        if (now.status !== "signed-in") return this.#settle(false);
        if (session.customer === null) return this.#become({ ...now, expired: true, asking: true });
        this.#take(now.config, session);
      },
      () => this.#settle(false),
    );
    return { answer, settle };
  }

  #take(config: Config, session: Session): void {
    const before = this.#state;
    const customer = config.customers.find(({ id }) => id === session.customer);
    forgetReceiptsOfOthers(customer?.id);
    const isSame = before.status === "signed-in" && before.customer.id === customer?.id;
    if (!customer) this.#become({ status: "signed-out", config });
    else this.#become({ status: "signed-in", config, customer, expired: false, asking: false });
    this.#settle(isSame);
  }

  #settle(again: boolean): void {
    const question = this.#question;
    this.#question = undefined;
    if (this.#state.status === "signed-in" && this.#state.asking) this.#become({ ...this.#state, asking: false });
    question?.settle(again);
  }

  #known(): Extract<SessionState, { config: Config }> {
    if (!("config" in this.#state)) throw new Error("Nobody can sign in before the dashboard has loaded.");
    return this.#state;
  }

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function tellOtherTabs(customer: string): void {
  try {
    localStorage.setItem(SIGNED_IN_AS, `${customer} ${Date.now()}`);
  } catch {
    // Without storage there is no telling; the next call finds out.
  }
}
