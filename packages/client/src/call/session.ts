/** Asks the host to renew a session, once for all calls that were sent before it was renewed. */
export interface SessionRenewal {
  /** How many renewals have ended: taken when a call is sent, given back when it is refused. */
  ended(): number;
  /** Whether the session is good again. A renewal that ended since the call was sent counts; one under way is joined. */
  renew(endedWhenSent: number): Promise<boolean>;
}

export function sessionRenewal(onSessionExpired: (() => Promise<boolean>) | undefined): SessionRenewal {
  let ended = 0;
  let renewed = false;
  let underWay: Promise<boolean> | undefined;

  async function ask(): Promise<boolean> {
    try {
      renewed = (await onSessionExpired?.()) === true;
    } catch {
      // The host could not renew; the call's own 401 says what that means.
      renewed = false;
    }
    ended++;
    return renewed;
  }

  return {
    ended: () => ended,
    async renew(endedWhenSent) {
      if (!underWay && ended > endedWhenSent) return renewed;
      underWay ??= ask().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };
}
