import { Badge, StatusBadge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "../../backend/list-table"
import type { Fair } from "../fairs"
import { usePlaces } from "../use-places"
import { useTexts } from "../use-texts"
import type { Allocation } from "./allocations"
import { ChangeRank } from "./change-rank"
import { ReasonList } from "./reason-list"

const COLUMNS = ["rank", "cooperative", "outcome", "reasons", "actions"] as const

/** The ranking, with the reason for every rank. */
export const RankingTable = ({ fair, allocation }: { fair: Fair; allocation: Allocation }) => {
  const { t, nameOf } = useTexts("fairAllocation")
  const { provinceName } = usePlaces()
  const canChange = allocation.status === "proposed"
  return (
    <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
      {allocation.ranked.map((ranked) => (
        <Table.Row key={ranked.cooperative_id} data-ranked={ranked.cooperative_id} className="align-top">
          <Table.Cell className="py-3">{ranked.rank}</Table.Cell>
          <Table.Cell className="py-3">
            <Link
              to={`/cooperatives/${ranked.cooperative_id}`}
              className="text-ui-fg-interactive-hover font-medium"
            >
              <bdi>{nameOf(ranked.cooperative?.name)}</bdi>
            </Link>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {ranked.province && provinceName(ranked.province)}
            </Text>
            <div className="flex flex-wrap gap-1">
              {ranked.is_women && <Badge size="2xsmall">{t("women")}</Badge>}
              {ranked.is_rural && <Badge size="2xsmall">{t("rural")}</Badge>}
            </div>
          </Table.Cell>
          <Table.Cell className="py-3">
            <StatusBadge
              color={ranked.outcome === "stand" ? "green" : "grey"}
              className="whitespace-nowrap px-1"
            >
              {t(`outcome.${ranked.outcome}`)}
            </StatusBadge>
          </Table.Cell>
          <Table.Cell className="max-w-xl whitespace-normal py-3">
            <ReasonList reasons={ranked.reasons} />
          </Table.Cell>
          <Table.Cell className="py-3">
            {canChange && <ChangeRank fair={fair} allocation={allocation} ranked={ranked} />}
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  )
}
