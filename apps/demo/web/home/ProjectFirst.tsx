import { Link } from "../router/Link.tsx";

/** What a page shows that has nothing without a product. */
export function ProjectFirst({ why }: { why: string }): React.ReactElement {
  return (
    <section className="card empty">
      <h2>First, tell us about your product</h2>
      <p className="muted">{why}</p>
      <Link to="/onboarding" className="button primary">
        Describe your product
      </Link>
    </section>
  );
}
