import { Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "../../backend/list-table"
import type { FairRow } from "../fairs"
import { PhaseBadge } from "../phase-badge"
import { usePlaces } from "../use-places"
import { useTexts } from "../use-texts"

const COLUMNS = ["name", "place", "days", "stands", "phase"] as const

/** A page of editions. */
export const FairTable = ({ fairs }: { fairs: FairRow[] }) => {
  const { t, nameOf, daysOf } = useTexts()
  const { provinceName, regionName } = usePlaces()
  return (
    <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
      {fairs.map(({ id, names, province_code, region_code, opens_on, closes_on, stand_count, phase }) => (
        <Table.Row key={id}>
          <Table.Cell>
            <Link to={`/fairs/${id}`} className="text-ui-fg-interactive-hover font-medium">
              <bdi>{nameOf(names)}</bdi>
            </Link>
          </Table.Cell>
          <Table.Cell>
            <bdi>{provinceName(province_code)}</bdi> · <bdi>{regionName(region_code)}</bdi>
          </Table.Cell>
          <Table.Cell>{daysOf(opens_on, closes_on)}</Table.Cell>
          <Table.Cell>{stand_count}</Table.Cell>
          <Table.Cell>
            <PhaseBadge phase={phase} />
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  )
}
