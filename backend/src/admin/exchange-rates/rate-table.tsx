import { Badge, Container, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ListTable } from "../backend/list-table"
import { useTexts } from "../cooperatives/use-texts"
import type { Rate } from "./rates"

const stateOf = ({ is_in_force, starts_at }: Rate): "now" | "toCome" | "ended" => {
  if (is_in_force) return "now"
  return new Date(starts_at) > new Date() ? "toCome" : "ended"
}

const COLUMNS = ["currency", "rate", "since", "by", "state"]

const COLOURS = { now: "green", toCome: "blue", ended: "grey" } as const

/** Every rate there was, is and will be, who set it and from when. */
export const RateTable = ({ rates }: { rates: Rate[] }) => {
  const { t, i18n } = useTranslation("exchangeRates")
  const { dateOf } = useTexts()
  const number = new Intl.NumberFormat(i18n.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
    numberingSystem: "latn",
  })
  return (
    <Container className="overflow-x-auto p-0">
      <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
        {rates.map((rate) => (
          <Table.Row key={rate.id}>
            <Table.Cell>{t(`name.${rate.currency_code}`)}</Table.Cell>
            <Table.Cell>{t("inDirhams", { amount: number.format(rate.dirhams) })}</Table.Cell>
            <Table.Cell>{dateOf(rate.starts_at)}</Table.Cell>
            <Table.Cell>
              <bdi>{rate.set_by}</bdi>
            </Table.Cell>
            <Table.Cell>
              <Badge size="2xsmall" color={COLOURS[stateOf(rate)]}>
                {t(`state.${stateOf(rate)}`)}
              </Badge>
            </Table.Cell>
          </Table.Row>
        ))}
      </ListTable>
    </Container>
  )
}
