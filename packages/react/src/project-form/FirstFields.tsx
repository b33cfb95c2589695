"use client";
import { projectLimits } from "@layers-kit/contract";
import type { ReactElement } from "react";
import { TextField } from "../form/TextField.tsx";
import { useMessages } from "../messages/useMessages.ts";
import { firstFields, type ProjectFieldsProps } from "./fields.ts";
import { TimeZoneField } from "./TimeZoneField.tsx";
import { projectViewMessages } from "./view-messages.ts";

/** What matters most, without what the host hides. */
export function FirstFields({ control, modes }: ProjectFieldsProps): ReactElement {
  const t = useMessages(projectViewMessages);
  return (
    <>
      {firstFields.map((field) => {
        const mode = modes[field];
        if (mode === "hidden") return null;
        const asked = { control, required: mode === "required", fixed: mode === "fixed" };
        if (field === "timezone") return <TimeZoneField key={field} {...asked} />;
        const limits = projectLimits[field];
        const describes = field === "appDescription";
        return (
          <TextField
            key={field}
            {...asked}
            {...limits}
            name={field}
            multiline={describes}
            label={t[`${field}Label`]}
            hint={describes ? (length) => t.appDescriptionHint({ length, min: limits.min }) : t[`${field}Hint`]}
          />
        );
      })}
    </>
  );
}
