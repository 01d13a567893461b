import { Button, Container, Table, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { ListTable } from "../backend/list-table"
import { Pages } from "../backend/pages"
import { useAct } from "../backend/use-act"
import { type Due, PAGE_SIZE, proposePayouts, readDue } from "./payouts"
import { useTexts } from "./use-texts"
import { SectionTitle } from "../backend/section-title"

const COLUMNS = ["cooperative", "balance", "available", "note"] as const

const Row = ({ due }: { due: Due["cooperatives"][number] }) => {
  const { t, nameOf, amountOf } = useTexts()
  const notes = [
    due.left_out && t(`leftOut.${due.left_out}`),
    due.rib_problem && t(`reason.${due.rib_problem}`),
  ]
  return (
    <Table.Row>
      <Table.Cell>
        <bdi>{nameOf(due.name)}</bdi>
      </Table.Cell>
      <Table.Cell>{amountOf(due.balance_mad)}</Table.Cell>
      <Table.Cell>{amountOf(due.available_mad)}</Table.Cell>
      <Table.Cell>{notes.filter(Boolean).join(" · ")}</Table.Cell>
    </Table.Row>
  )
}

/** Who is owed money now, and the proposal that would pay them. */
export const DueSection = () => {
  const { t, amountOf } = useTexts()
  const navigate = useNavigate()
  const [page, setPage] = useState(0)
  const { data, isError } = useQuery({
    queryKey: ["payouts", "due", page],
    queryFn: () => readDue(page),
    placeholderData: keepPreviousData,
  })
  const { mutate, isPending } = useAct({
    namespace: "payouts",
    act: () => proposePayouts(),
    refresh: ["payouts"],
    onDone: ({ payout }) => {
      toast.success(t("proposed", { number: payout.number }))
      void navigate(`/payouts/${payout.id}`)
    },
  })
  if (!data) return <Container>{t(isError ? "failed" : "loading")}</Container>
  const { proposal, cooperatives, count } = data
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <SectionTitle
          title={t("due.title")}
          lead={t("due.lead", { count: proposal.lines_count, total: amountOf(proposal.total_mad) })}
        />
        <Button
          size="small"
          isLoading={isPending}
          disabled={proposal.lines_count === 0}
          onClick={() => mutate(undefined)}
        >
          {t("action.propose")}
        </Button>
      </div>
      {count === 0 ? (
        <Text className="px-6 py-8">{t("due.empty")}</Text>
      ) : (
        <ListTable columns={COLUMNS.map((column) => t(`column.${column}`))}>
          {cooperatives.map((due) => (
            <Row key={due.id} due={due} />
          ))}
        </ListTable>
      )}
      <Pages count={count} size={PAGE_SIZE} page={page} onTurn={setPage} />
    </Container>
  )
}
