type Changed = { id?: string | string[]; subject_id?: string; edition_id?: string; product_ids?: string[] }

/** What the events of `PURGE_EVENTS` carry. */
export type ChangedData = Changed | Changed[]

/**
 * The ids an event names. A priority credential's event is about its subject, the cooperative; a campaign's about its
 * goods; a fair's others about its edition.
 */
export function changedIds(event: string, data: ChangedData): string[] {
  const changes = Array.isArray(data) ? data : [data]
  if (event.startsWith("priority_credential.")) return changes.flatMap(({ subject_id }) => subject_id ?? [])
  if (event === "fair.campaign_changed") return changes.flatMap(({ product_ids }) => product_ids ?? [])
  if (event.startsWith("fair.")) return changes.flatMap(({ edition_id }) => edition_id ?? [])
  return changes.flatMap(({ id }) => id ?? [])
}
