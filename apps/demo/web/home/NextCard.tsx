import { Link } from "../router/Link.tsx";
import type { NextAction } from "./useHome.ts";

const texts: Readonly<Record<NextAction, { title: string; text: string; action: string }>> = {
  start: {
    title: "Make your first post",
    text: "Say what you sell, add a few pictures, choose something that works, and we make it yours. About five minutes.",
    action: "Start",
  },
  continue: {
    title: "Your first post is waiting",
    text: "Your product is saved. Choose something to remix, and we make it yours.",
    action: "Continue",
  },
  wait: {
    title: "Your post is being made",
    text: "It goes on while you are away. Look in whenever you like.",
    action: "See how far it is",
  },
  plan: {
    title: "Your post is ready",
    text: "Choose when it goes out, or take it along and post it yourself.",
    action: "Plan it",
  },
  done: {
    title: "Your next post is planned",
    text: "It goes out by itself. You can look at it, change the time or make another one.",
    action: "Open",
  },
};

/** The one thing to do next. */
export function NextCard({ next }: { next: NextAction }): React.ReactElement {
  const { title, text, action } = texts[next];
  return (
    <section className="card next" aria-labelledby="next">
      <div>
        <h2 id="next">{title}</h2>
        <p className="muted">{text}</p>
      </div>
      <Link to="/onboarding" className="button primary">
        {action}
      </Link>
    </section>
  );
}
