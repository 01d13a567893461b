import { CheckCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { Approval } from "./application"
import { useTexts } from "./use-texts"

/** How many people must agree before a cooperative may sell. */
export const APPROVALS_NEEDED = 2

/** Who agreed already, and how many are still needed. */
export const Approvals = ({ approvals }: { approvals: Approval[] }) => {
  const { t, dateOf } = useTexts()
  if (!approvals.length) return <Text size="small">{t("approvals.none")}</Text>
  return (
    <div>
      <Text size="small" weight="plus">
        {t("approvals.count", { given: approvals.length, needed: APPROVALS_NEEDED })}
      </Text>
      {approvals.map(({ user_id, email, at }) => (
        <Text key={user_id} size="small" className="text-ui-fg-subtle flex items-center gap-1">
          <CheckCircleSolid className="text-ui-tag-green-icon" aria-hidden />
          <bdi>{email ?? user_id}</bdi> · {dateOf(at)}
        </Text>
      ))}
    </div>
  )
}
