import { type FormEvent, useState } from "react";
import { type Config, type Session, signIn } from "./server.ts";

/** Sign-in as one of the partner's customers. There are no passwords: everything behind it is made up. */
export function SignIn({
  customers,
  onSignedIn,
}: {
  customers: Config["customers"];
  onSignedIn: (session: Session) => void;
}): React.ReactElement {
  const [problem, setProblem] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setProblem(undefined);
    const customer = new FormData(event.currentTarget).get("customer");
    try {
      onSignedIn(await signIn(String(customer)));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <label htmlFor="customer">Sign in as</label>
      <select id="customer" name="customer">
        {customers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">Sign in</button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
