/** The facts of an application, as its five screens name them. */
export const APPLICATION_FIELDS = [
  "legal_form",
  "name",
  "registry_number",
  "ice",
  "rib",
  "province",
  "further_provinces",
  "commune",
  "address",
  "phone",
  "email",
  "members_count",
  "women_members_count",
  "women_led",
  "founded_year",
  "activities",
  "story",
  "tagline",
] as const

export type ApplicationField = (typeof APPLICATION_FIELDS)[number]
