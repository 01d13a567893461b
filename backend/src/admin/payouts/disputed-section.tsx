import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { listDisputed } from "./payouts"
import { useTexts } from "./use-texts"

/** Payouts that did not arrive, as their cooperatives say; nothing when there is none. */
export const DisputedSection = () => {
  const { t, nameOf, amountOf } = useTexts()
  const { data } = useQuery({ queryKey: ["payouts", "disputed"], queryFn: listDisputed })
  if (!data?.count) return null
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("disputed.title")}
      </Heading>
      <ul className="divide-y">
        {data.lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center gap-3 px-6 py-3">
            <Link to={`/payouts/${line.payout.id}`} className="text-ui-fg-interactive">
              {line.reference}
            </Link>
            <bdi>{nameOf(line.cooperative.name)}</bdi>
            <Text size="small" weight="plus">
              {amountOf(line.amount_mad)}
            </Text>
            {line.not_received_note && (
              <Text size="small" className="text-ui-fg-subtle">
                <bdi>{line.not_received_note}</bdi>
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Container>
  )
}
