type Changed = { id: string | string[]; subject_id?: string }

/** What the events of `PURGE_EVENTS` carry. */
export type ChangedData = Changed | Changed[]

/** The ids an event names. A priority credential's event is about its subject, the cooperative. */
export function changedIds(event: string, data: ChangedData): string[] {
  const changes = Array.isArray(data) ? data : [data]
  if (event.startsWith("priority_credential.")) return changes.flatMap(({ subject_id }) => subject_id ?? [])
  return changes.flatMap(({ id }) => id)
}
