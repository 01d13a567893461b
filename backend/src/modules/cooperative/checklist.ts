/** What an admin looks at before saying yes to an application, in the order of the work. */
export const CHECKLIST_KEYS = [
  "identity_in_register",
  "papers_readable",
  "members_confirmed",
  "women_confirmed",
  "province_confirmed",
  "phone_answered",
  "bank_account_confirmed",
] as const

export type ChecklistKey = (typeof CHECKLIST_KEYS)[number]

type Check = { key: string; checked_by: string; checked_at: Date }

/** Every point of the checklist, with who ticked it in this round; `label_key` is the dashboard's text for it. */
export function fillChecklist(checks: readonly Check[]) {
  return CHECKLIST_KEYS.map((key) => {
    const check = checks.find((candidate) => candidate.key === key)
    return {
      key,
      label_key: `checklist.${key}`,
      checked_by: check?.checked_by ?? null,
      checked_at: check?.checked_at ?? null,
    }
  })
}
