import { useState } from "react";
import type { Customer } from "../server.ts";
import { Avatar } from "../ui/Avatar.tsx";

export interface CustomerChoicesProps {
  customers: readonly Customer[];
  /** Rejects when signing in did not work. */
  onChoose: (customer: Customer) => Promise<void>;
}

/** A button for each customer. One click signs in: there are no passwords, since nothing behind it is real. */
export function CustomerChoices({ customers, onChoose }: CustomerChoicesProps): React.ReactElement {
  const [chosen, setChosen] = useState<string>();
  const [failed, setFailed] = useState(false);

  const choose = (customer: Customer): void => {
    if (chosen) return;
    setChosen(customer.id);
    setFailed(false);
    onChoose(customer).catch(() => {
      setChosen(undefined);
      setFailed(true);
    });
  };

  return (
    <>
      {failed && (
        <p className="notice bad" role="alert">
          Signing in did not work. Check your connection and try again.
        </p>
      )}
      <ul className="customers">
        {customers.map((customer) => (
          <li key={customer.id}>
            <button
              type="button"
              className="customer"
              aria-busy={chosen === customer.id}
              onClick={() => choose(customer)}
            >
              <Avatar name={customer.name} />
              <span>
                <span className="visually-hidden">Sign in as </span>
                {customer.name}
              </span>
              <span className="customer-arrow" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
