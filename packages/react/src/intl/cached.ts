type Constructor<Options, Formatter> = new (locale: string, options?: Options) => Formatter;

const formatters = new Map<unknown, Map<string, unknown>>();

/** Making a formatter costs thousands of times more than using it. */
export function cached<Options, Formatter>(
  make: Constructor<Options, Formatter>,
  locale: string,
  options?: Options,
): Formatter {
  const key = `${locale}${options ? JSON.stringify(options) : ""}`;
  const made = formatters.get(make) ?? new Map<string, unknown>();
  formatters.set(make, made);
  const formatter = (made.get(key) as Formatter | undefined) ?? new make(locale, options);
  made.set(key, formatter);
  return formatter;
}
