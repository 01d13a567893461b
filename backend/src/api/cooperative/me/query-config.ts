/** What a member reads of its own cooperative. The bank account leaves masked. */
export const OWN_COOPERATIVE_FIELDS = [
  "id",
  "handle",
  "name",
  "tagline",
  "legal_form",
  "status",
  "status_reason",
  "province_id",
  "further_province_ids",
  "activities",
  "phone",
  "email",
  "rib",
  "closed_from",
  "closed_until",
  "is_demo",
  "help_asked_at",
]

/** What a member reads of itself. */
export const OWN_MEMBER_FIELDS = ["id", "name", "email", "phone", "role", "language"]
