const PREFIX = "delivery."
const MOST_COOPERATIVES = 200

/** Reads the chosen option of each cooperative (`delivery.<cooperative id>`). */
export const readDeliveries = (form: FormData): Record<string, string> => {
  const chosen = [...form].flatMap(([name, value]) =>
    name.startsWith(PREFIX) && typeof value === "string" && value.length > 0 && value.length <= 100
      ? [[name.slice(PREFIX.length), value] as const]
      : [],
  )
  return Object.fromEntries(chosen.slice(0, MOST_COOPERATIVES))
}
