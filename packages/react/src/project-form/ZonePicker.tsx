"use client";
import { type FocusEvent, type ReactElement, type RefCallback, useCallback, useMemo } from "react";
import { type Pause, useMadeInPieces } from "../hooks/useMadeInPieces.ts";
import { type Zone, zoneNames, zonesIn } from "../intl/zone-list.ts";
import { cityOf } from "../intl/zones.ts";
import { useLayers } from "../provider/context.ts";
import { Combobox } from "../ui/combobox/Combobox.tsx";
import { type ComboboxOption, textOf } from "../ui/combobox/options.ts";

export interface ZonePickerProps {
  inputRef: RefCallback<HTMLInputElement>;
  name: string;
  /** IANA, or empty. */
  value: string;
  onValueChange: (zone: string) => void;
  onBlur: (event: FocusEvent) => void;
  disabled: boolean;
  placeholder: string;
}

/** One of the runtime's zones, found by city, country, offset or abbreviation. */
export function ZonePicker({ inputRef, value, ...rest }: ZonePickerProps): ReactElement {
  const { locale } = useLayers();
  const described = useMadeInPieces(
    useCallback(async (pause: Pause) => (await zonesIn(locale, new Date(), pause)).map(describedOption), [locale]),
  );
  const options = useMemo(() => {
    const listed = described ?? zoneNames().map(plainOption);
    const unlisted = value !== "" && !listed.some((option) => option.value === value);
    return unlisted ? [{ value, label: cityOf(value) }, ...listed] : listed;
  }, [described, value]);
  return <Combobox {...rest} ref={inputRef} options={options} value={value} />;
}

/** Until all is known of them, they are found by city and by their own names. */
function plainOption(zone: string): ComboboxOption {
  return { value: zone, label: cityOf(zone), keywords: zone };
}

function describedOption({ zone, city, countries, name, offset, otherNames }: Zone): ComboboxOption {
  const option = {
    value: zone,
    label: city,
    description: [countries[0], name, offset].filter(Boolean).join(", "),
    keywords: [zone, ...countries.slice(1), ...otherNames].join(" "),
  };
  textOf(option);
  return option;
}
