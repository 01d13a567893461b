import { Container, Heading, Text } from "@medusajs/ui"
import type { Payout } from "./payouts"
import { useTexts } from "./use-texts"

/** Who did what with a batch, when and why. */
export const HistorySection = ({ payout }: { payout: Payout }) => {
  const { t, dateOf, whoOf } = useTexts()
  const referenceOf = (id: string | null) => payout.lines.find((line) => line.id === id)?.reference
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("history")}
      </Heading>
      <ol className="divide-y">
        {payout.history.map(({ kind, line_id, reason, at, actor }) => (
          <li key={`${kind} ${line_id} ${at}`} className="px-6 py-3">
            <Text size="small" weight="plus">
              {[t(`event.${kind}`, { defaultValue: kind }), referenceOf(line_id)].filter(Boolean).join(" · ")}
            </Text>
            {reason && (
              <Text size="small">
                <bdi>{t(`reason.${reason}`, { defaultValue: reason })}</bdi>
              </Text>
            )}
            <Text size="xsmall" className="text-ui-fg-subtle">
              {dateOf(at)} · <bdi>{whoOf(actor)}</bdi>
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}
