import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { Participant } from "./exhibitors"
import { useTexts } from "./use-texts"

/** Who it is, and from where. */
export const ParticipantCell = ({ cooperative }: { cooperative: Participant }) => {
  const { nameOf } = useTexts()
  return (
    <Table.Cell className="py-2">
      <Link to={`/cooperatives/${cooperative.id}`} className="text-ui-fg-interactive-hover font-medium">
        <bdi>{nameOf(cooperative.name)}</bdi>
      </Link>
      {cooperative.province && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {nameOf(cooperative.province.names)}
        </Text>
      )}
    </Table.Cell>
  )
}
