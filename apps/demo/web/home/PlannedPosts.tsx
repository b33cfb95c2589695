import type { ScheduledPost } from "@layers-kit/contract";
import { useLayers, useSocialAccounts } from "@layers-kit/react";
import { Avatar } from "../ui/Avatar.tsx";
import { platformName } from "./platform-name.ts";

export interface PlannedPostsProps {
  posts: readonly ScheduledPost[];
  projectId: string;
  /** The project's own: what was planned in it is shown in it. */
  timeZone: string | undefined;
}

/** Posts to come: when, and where. */
export function PlannedPosts({ posts, projectId, timeZone }: PlannedPostsProps): React.ReactElement {
  const { format } = useLayers();
  const { data: accounts = [] } = useSocialAccounts(projectId);
  return (
    <section className="card" aria-labelledby="planned">
      <h2 id="planned">Planned</h2>
      {posts.length === 0 && <p className="muted">Posts that go out by themselves stand here, with their time.</p>}
      {posts.length > 0 && (
        <ul className="rows">
          {posts.map((post) => {
            const account = accounts.find(({ socialAccountId }) => socialAccountId === post.socialAccountId);
            const platform = platformName(account?.platform ?? post.platform ?? "");
            const name = account?.handle ?? platform;
            return (
              <li key={post.id} className="row">
                <Avatar name={name} src={account?.avatarUrl} />
                <span className="row-text">
                  <strong>{format.dateTime(post.scheduledFor, timeZone)}</strong>
                  <span className="muted">
                    <bdi>{name}</bdi> on {platform}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
