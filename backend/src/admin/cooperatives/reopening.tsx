import { Alert } from "@medusajs/ui"
import type { CooperativeDetail } from "./cooperative"
import { useTexts } from "./use-texts"

/** Who wants a suspended cooperative reopened, while a second person is still needed. */
export const Reopening = ({ cooperative }: { cooperative: CooperativeDetail }) => {
  const { t, dateOf } = useTexts()
  const [first] = cooperative.reopen_approvals ?? []
  if (!first || cooperative.status !== "suspended") return null
  return (
    <Alert variant="info">
      {t("reopenWaits", { who: first.email ?? first.user_id, at: dateOf(first.at) })}
    </Alert>
  )
}
