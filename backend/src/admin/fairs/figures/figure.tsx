import { Container, Heading, Text } from "@medusajs/ui"
import { useTexts } from "../use-texts"

type Props = {
  id: "sales" | "orders" | "women" | "visits" | "exhibitors" | "discount"
  amount: number
  /** The amount as it is written, where it has a unit. */
  value?: string
  note?: string
}

/** One figure, large, with what it counts. */
export const Figure = ({ id, amount, value, note }: Props) => (
  <Container className="flex flex-col gap-1" data-figure={id} data-amount={amount}>
    <Text size="small" className="text-ui-fg-subtle">
      {useTexts("fairFigures").t(id)}
    </Text>
    <Heading level="h2">
      <bdi>{value ?? amount}</bdi>
    </Heading>
    {note && (
      <Text size="xsmall" className="text-ui-fg-subtle">
        {note}
      </Text>
    )}
  </Container>
)
