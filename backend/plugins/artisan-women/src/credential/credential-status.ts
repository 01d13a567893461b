/** `declared` waits for two admins; `verified` counts; `expired` and `revoked` are final: declare again. */
export const CREDENTIAL_STATUSES = ["declared", "verified", "expired", "revoked"] as const
export type CredentialStatus = (typeof CREDENTIAL_STATUSES)[number]

export const CREDENTIAL_EVENTS = ["declared", "first_approval", "verified", "expired", "revoked"] as const
export type CredentialEventKind = (typeof CREDENTIAL_EVENTS)[number]

/** Whether a credential may still be approved, revoked or expire. */
export const isLive = (status: CredentialStatus): boolean => status === "declared" || status === "verified"
