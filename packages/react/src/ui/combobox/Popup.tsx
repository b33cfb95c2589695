"use client";
import { memo, type NamedExoticComponent, type ReactElement } from "react";
import { useClassName } from "../../appearance/useClassName.ts";
import { useMessages } from "../../messages/useMessages.ts";
import { CheckIcon } from "../icon/icons.tsx";
import { uiMessages } from "../messages.ts";
import type { ComboboxState } from "./useCombobox.ts";
import { useShownRange } from "./useShownRange.ts";

interface PopupProps extends Pick<ComboboxState, "isListed" | "hasRows" | "matches" | "active" | "list" | "pick"> {
  readonly id: string;
  readonly selected: readonly string[];
  readonly multiple: boolean;
  readonly labelledBy: string | undefined;
  readonly label: string | undefined;
}

/** Also what the input names the active one by. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The list under a combobox's input. The focus never leaves the input. A key renders it only once its rows are others. */
export const Popup: NamedExoticComponent<PopupProps> = /* @__PURE__ */ memo(function Popup(props) {
  const { id, isListed, hasRows, matches, active, list, pick, selected, multiple, labelledBy, label } = props;
  const classOf = useClassName();
  const t = useMessages(uiMessages);
  const { from, to, onScroll } = useShownRange(matches, active, list);
  return (
    <div className={classOf("combobox-popup")} hidden={!isListed} onScroll={onScroll}>
      <div
        ref={list}
        role="listbox"
        id={id}
        className={classOf("combobox-list")}
        aria-label={label}
        aria-labelledby={labelledBy}
        aria-multiselectable={multiple || undefined}
      >
        {hasRows && <Rows isHidden={!isListed} {...{ id, matches, from, to, active, selected, pick }} />}
      </div>
      {matches.length === 0 && <p className={classOf("combobox-empty")}>{t.noMatches}</p>}
    </div>
  );
});

interface RowsProps extends Pick<PopupProps, "id" | "matches" | "active" | "selected" | "pick"> {
  readonly isHidden: boolean;
  readonly from: number;
  readonly to: number;
}

/** Rows that nobody sees any more stay as they are until they are taken away. */
const Rows: NamedExoticComponent<RowsProps> = /* @__PURE__ */ memo(OptionRows, (_, { isHidden }) => isHidden);

function OptionRows({ id, matches, from, to, active, selected, pick }: RowsProps): ReactElement[] {
  const classOf = useClassName();
  return matches.slice(from, to).map((option, row) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and the keys.
    <div
      key={option.value}
      id={optionId(id, from + row)}
      role="option"
      tabIndex={-1}
      className={classOf("combobox-option")}
      aria-selected={selected.includes(option.value)}
      aria-setsize={matches.length}
      aria-posinset={from + row + 1}
      aria-disabled={option.disabled || undefined}
      data-active={from + row === active ? "" : undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => pick(option)}
    >
      <span className={classOf("combobox-option-text")}>
        <bdi>{option.label}</bdi>
        {option.description && <bdi className={classOf("combobox-option-description")}>{option.description}</bdi>}
      </span>
      {selected.includes(option.value) && <CheckIcon />}
    </div>
  ));
}
