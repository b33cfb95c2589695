import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link } from "../router/Link.tsx";
import type { Path } from "../router/router.ts";
import { AccountBox } from "./AccountBox.tsx";
import { Brand } from "./Brand.tsx";
import { PreferenceControls } from "./PreferenceControls.tsx";
import type { Preferences } from "./preferences.ts";

export interface ShellProps {
  path: Path;
  customerName: string;
  preferences: Preferences;
  onSignOut: () => Promise<void>;
  children: ReactNode;
}

const pages: readonly { readonly to: Path; readonly name: string }[] = [
  { to: "/", name: "Home" },
  { to: "/onboarding", name: "First post" },
  { to: "/product", name: "Product" },
  { to: "/leased-accounts", name: "Leased accounts" },
];

/** The partner's own dashboard around a page: a sidebar where there is room, else a bar with a menu. */
export function Shell({ path, customerName, preferences, onSignOut, children }: ShellProps): React.ReactElement {
  const [open, setOpen] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const close = (): void => setOpen(false);

  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      setOpen(false);
      menuButton.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open]);

  return (
    <div className="shell" data-menu={open ? "open" : "closed"} lang="en">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="sidebar">
        <div className="topbar">
          <Brand />
          <button
            ref={menuButton}
            type="button"
            className="button menu-button"
            aria-expanded={open}
            aria-controls="menu"
            onClick={() => setOpen(!open)}
          >
            Menu
          </button>
        </div>
        <div className="menu" id="menu">
          <nav aria-label="Dashboard">
            <ul className="nav">
              {pages.map(({ to, name }) => (
                <li key={to}>
                  <Link to={to} onNavigate={close} aria-current={to === path ? "page" : undefined}>
                    {name}
                  </Link>
                </li>
              ))}
              <li>
                <a href="/storybook/">Storybook</a>
              </li>
            </ul>
          </nav>
          <div className="sidebar-foot">
            <PreferenceControls preferences={preferences} />
            <AccountBox name={customerName} onSignOut={onSignOut} />
          </div>
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
