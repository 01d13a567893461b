import { Button, Container, StatusBadge, Table, Text, toast, usePrompt } from "@medusajs/ui"
import { ListTable } from "../backend/list-table"
import { useAct } from "../backend/use-act"
import { closeMonth, type Month } from "./books"
import { useMonths } from "./use-months"
import { useTexts } from "./use-texts"

const COLUMNS = ["month", "transactions", "status", "actions"] as const

const Row = ({ month }: { month: Month }) => {
  const { t, dateOf } = useTexts()
  const prompt = usePrompt()
  const { mutate, isPending } = useAct({
    namespace: "books",
    act: () => closeMonth(month.month),
    refresh: ["books"],
    onDone: () => toast.success(t("saved")),
  })
  const close = async () => {
    const isSure = await prompt({
      title: t("action.close"),
      description: t("explain.close", { month: month.month }),
      confirmText: t("action.close"),
      cancelText: t("action.keepOpen"),
    })
    if (isSure) mutate(undefined)
  }
  return (
    <Table.Row>
      <Table.Cell>{month.month}</Table.Cell>
      <Table.Cell>{month.transactions}</Table.Cell>
      <Table.Cell>
        <StatusBadge color={month.is_closed ? "grey" : "green"} className="px-1">
          {t(month.is_closed ? "month.closed" : "month.open")}
        </StatusBadge>
        {month.closed_by && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {dateOf(month.closed_at)} · <bdi>{month.closed_by.name ?? month.closed_by.email}</bdi>
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>
        {month.may_close && (
          <Button size="small" variant="secondary" isLoading={isPending} onClick={() => void close()}>
            {t("action.close")}
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  )
}

/** Months of the books, and whether they are closed. */
export const MonthsTab = () => {
  const { t } = useTexts()
  const { data, isError } = useMonths()
  if (!data) return <Text>{t(isError ? "failed" : "loading")}</Text>
  return (
    <Container className="p-0">
      <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
        {data.months.map((month) => (
          <Row key={month.month} month={month} />
        ))}
      </ListTable>
    </Container>
  )
}
