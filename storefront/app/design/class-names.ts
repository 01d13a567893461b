/** Joins class names; what is false or missing leaves no trace. */
export const classNames = (...names: (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(" ")
