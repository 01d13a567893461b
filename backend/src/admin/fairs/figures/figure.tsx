import { Container, Heading, Text } from "@medusajs/ui"

type Props = { name: string; value: string | number; note?: string | undefined }

/** One figure, large, with what it counts. */
export const Figure = ({ name, value, note }: Props) => (
  <Container className="flex flex-col gap-1">
    <Text size="small" className="text-ui-fg-subtle">
      {name}
    </Text>
    <Heading level="h2">
      <bdi>{value}</bdi>
    </Heading>
    {note && (
      <Text size="xsmall" className="text-ui-fg-subtle">
        {note}
      </Text>
    )}
  </Container>
)
