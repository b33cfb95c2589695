import { useOf } from "@storybook/addon-docs/blocks";
import type { ReactElement } from "react";

/** Every state that a component has a story of, as a link to it. */
export function States(): ReactElement {
  const { csfFile } = useOf("meta", ["meta"]);
  return (
    <ul>
      {Object.values(csfFile.stories).map(({ id, name }) => (
        <li key={id}>
          <a href={`./?path=/story/${id}`} target="_top">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
