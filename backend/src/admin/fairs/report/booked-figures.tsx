import { Container, Table } from "@medusajs/ui"
import { ListTable } from "../../backend/list-table"
import type { Report } from "../figures/figures"
import { useTexts } from "../use-texts"
import { SectionTitle } from "../../backend/section-title"

const KINDS = ["commission_mad", "solidarity_fund_mad", "campaign_mad"] as const

/** What the books say of the sales of the fair. */
export const BookedFigures = ({ ledger }: Pick<Report["figures"], "ledger">) => {
  const { t, amountOf } = useTexts("fairFigures")
  return (
    <Container className="divide-y p-0">
      <SectionTitle level="h3" title={t("books")} lead={t("booksLead")} className="px-6 py-4" />
      <ListTable columns={[t("column.account"), t("column.amount")]}>
        {KINDS.map((kind) => (
          <Table.Row key={kind}>
            <Table.Cell>{t(`account.${kind}`)}</Table.Cell>
            <Table.Cell>{amountOf(ledger[kind])}</Table.Cell>
          </Table.Row>
        ))}
      </ListTable>
    </Container>
  )
}
