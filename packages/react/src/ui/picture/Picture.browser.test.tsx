import { expect, test } from "vitest";
import { renderLayers } from "../../testing/render.tsx";
import { Avatar } from "../avatar/Avatar.tsx";
import { Picture } from "./Picture.tsx";

const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const broken = "data:image/png;base64,AAAA";

test("keeps its place before, while and after it loads", async () => {
  const { screen, rerender } = await renderLayers(<Picture src={undefined} alt="Tea garden" />);
  const place = () => screen.container.querySelector(".lk-picture") as HTMLElement;
  const size = place().getBoundingClientRect();
  await rerender(<Picture src={dot} alt="Tea garden" />);
  await expect.poll(() => place().dataset.state).toBe("ready");
  expect(place().getBoundingClientRect().height).toBe(size.height);
  expect(size.height / size.width).toBeCloseTo(5 / 4, 2);
});

test("says in words what a picture that cannot be shown would show", async () => {
  const { screen, rerender } = await renderLayers(<Picture src={broken} alt="Tea garden in May" />);
  await expect.element(screen.getByText("Tea garden in May")).toBeVisible();
  await rerender(<Picture src={dot} alt="Tea garden in May" />);
  await expect.element(screen.getByRole("img", { name: "Tea garden in May" })).toBeInTheDocument();
});

test("an avatar without a picture shows the first letters of the name", async () => {
  const { screen } = await renderLayers(<Avatar name="Mara Lindqvist" src={broken} />);
  await expect.element(screen.getByText("ML")).toBeVisible();
});
