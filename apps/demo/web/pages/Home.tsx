import { Accounts, type AccountsProps } from "../home/Accounts.tsx";
import { LatestPost } from "../home/LatestPost.tsx";
import { NextCard } from "../home/NextCard.tsx";
import { PlannedPosts } from "../home/PlannedPosts.tsx";
import { ReadFailed } from "../home/ReadFailed.tsx";
import { nextAction, type Standing, useHome } from "../home/useHome.ts";
import { Page } from "../router/Page.tsx";
import { type Config, socialReturnUrl } from "../server.ts";

export interface HomeProps {
  customerName: string;
  config: Config;
}

/** Where the customer stands, and the one thing to do next. */
export function Home({ customerName, config }: HomeProps): React.ReactElement {
  const { data, error, isLoading, reload } = useHome();
  return (
    <Page title={`Hello, ${customerName}`} name="Home" lead="Your short posts for TikTok and Instagram.">
      {isLoading && <HomeLoading />}
      {error !== undefined && data === undefined && <ReadFailed error={error} onRetry={() => void reload()} />}
      {data && (
        <HomeLoaded
          standing={data}
          returnUrl={config.features.connect.available ? socialReturnUrl() : undefined}
          onDisconnected={() => void reload()}
        />
      )}
      <AboutThisDemo config={config} />
    </Page>
  );
}

interface HomeLoadedProps extends Pick<AccountsProps, "returnUrl" | "onDisconnected"> {
  standing: Standing;
}

function HomeLoaded({ standing, ...connecting }: HomeLoadedProps): React.ReactElement {
  const { project, content, planned } = standing;
  return (
    <div className="stack">
      <NextCard next={nextAction(standing)} />
      {project && (
        <div className="columns">
          <LatestPost content={content} />
          <PlannedPosts posts={planned} projectId={project.id} timeZone={project.timezone} />
          <Accounts projectId={project.id} {...connecting} />
        </div>
      )}
    </div>
  );
}

/** As tall as what comes, so that nothing jumps. */
function HomeLoading(): React.ReactElement {
  return (
    <div className="stack" role="status" aria-label="Loading">
      <div className="skeleton" />
      <div className="columns">
        <div className="skeleton tall" />
        <div className="skeleton tall" />
      </div>
    </div>
  );
}

/** What this start of the demo runs on, and what it has to leave out. */
function AboutThisDemo({ config }: { config: Config }): React.ReactElement {
  const { connect, upload, webhooks } = config.features;
  const off = [connect, upload, webhooks].flatMap(({ reason }) => reason ?? []);
  return (
    <footer className="about">
      <p>
        {config.upstream === "sandbox"
          ? "This demo runs on a sandbox of Layers: everything is made up, and forgotten when the demo stops."
          : "This demo runs on Layers itself: what you make and order here is real."}
      </p>
      {off.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </footer>
  );
}
