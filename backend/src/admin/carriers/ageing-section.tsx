import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { ListTable } from "../backend/list-table"
import { useFormats } from "../backend/use-formats"
import { useTexts } from "../cooperatives/use-texts"
import { type CarrierAgeing, readAgeing } from "./cash"

/** What each carrier owes the network, by the days since it collected the cash. */
export const AgeingSection = () => {
  const { t } = useTranslation("carriers")
  const { t: ofCooperative } = useTexts()
  const { data, isError } = useQuery({ queryKey: ["carriers-ageing"], queryFn: readAgeing })
  const ages = data?.carriers[0]?.ages ?? []
  const columns = [
    t("column.carrier"),
    ...ages.map(({ from, to }) => (to === null ? t("age.more", { from }) : t("age.between", { from, to }))),
    t("column.differences"),
    t("column.owes"),
  ]
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("lead")}
        </Text>
      </div>
      {data ? (
        <div className="overflow-x-auto">
          <ListTable columns={columns}>
            {data.carriers.map((carrier) => (
              <AgeingRow key={carrier.code} {...carrier} />
            ))}
          </ListTable>
        </div>
      ) : (
        <Text className="px-6 py-8">{ofCooperative(isError ? "failed" : "loading")}</Text>
      )}
    </Container>
  )
}

const AgeingRow = ({ name, is_active, ages, differences_mad, total_mad, books_mad }: CarrierAgeing) => {
  const { t } = useTranslation("carriers")
  const { nameOf } = useTexts()
  const { amountOf } = useFormats()
  return (
    <Table.Row>
      <Table.Cell>
        <bdi>{nameOf(name)}</bdi> {is_active ? null : <Badge size="2xsmall">{t("setAside")}</Badge>}
      </Table.Cell>
      {ages.map(({ from, parcels, amount_mad }) => (
        <Table.Cell key={from}>
          {parcels > 0 ? `${amountOf(amount_mad)} · ${t("parcels", { count: parcels })}` : "—"}
        </Table.Cell>
      ))}
      <Table.Cell>{differences_mad === 0 ? "—" : amountOf(differences_mad)}</Table.Cell>
      <Table.Cell>
        <strong>{amountOf(total_mad)}</strong>
        {books_mad === total_mad ? null : (
          <Text size="small" className="text-ui-fg-error">
            {t("booksSay", { amount: amountOf(books_mad) })}
          </Text>
        )}
      </Table.Cell>
    </Table.Row>
  )
}
