/** What a form's field says, trimmed; nothing for a field that is not there or holds a file. */
export const formText = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
