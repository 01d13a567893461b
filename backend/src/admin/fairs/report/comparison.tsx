import { Container, Heading, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "../../backend/list-table"
import { COMPARED, type Report } from "../figures/figures"
import { useTexts } from "../use-texts"

/** This edition beside the one it was made from. */
export const Comparison = ({ comparison, year }: Pick<Report, "comparison"> & { year: number }) => {
  const { t, amountOf, percentOf, signedOf } = useTexts("fairFigures")
  if (!comparison) return null
  const inWords = (figure: (typeof COMPARED)[number], value: number) => {
    if (figure === "sales_mad") return amountOf(value)
    return figure === "women_percent" ? percentOf(value) : String(value)
  }
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h3">{t("compared")}</Heading>
        {comparison.lessons && (
          <Text size="small" className="whitespace-pre-line">
            {t("lessonsThen")} <bdi>{comparison.lessons}</bdi>
          </Text>
        )}
        <Link
          to={`/fairs/${comparison.edition_id}?tab=report`}
          className="screen-only txt-small text-ui-fg-interactive-hover"
        >
          {t("reportThen")}
        </Link>
      </div>
      <ListTable columns={[t("column.figure"), String(comparison.year), String(year), t("column.change")]}>
        {COMPARED.map((figure) => {
          const { before, now } = comparison[figure]
          const isShare = figure === "women_percent"
          const change = isShare ? now - before : before ? ((now - before) / before) * 100 : null
          return (
            <Table.Row key={figure}>
              <Table.Cell>{t(`figure.${figure}`)}</Table.Cell>
              <Table.Cell>{inWords(figure, before)}</Table.Cell>
              <Table.Cell>{inWords(figure, now)}</Table.Cell>
              <Table.Cell>
                {isShare ? t("points", { points: signedOf(change ?? 0) }) : percentOf(change, "exceptZero")}
              </Table.Cell>
            </Table.Row>
          )
        })}
      </ListTable>
    </Container>
  )
}
