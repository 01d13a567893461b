import { Table } from "@medusajs/ui"
import { ACCOUNT_KINDS } from "../../modules/ledger/accounts"
import { type Balance, balancesFile, listBalances } from "./books"
import { BooksList } from "./books-list"
import { useTexts } from "./use-texts"

const COLUMNS = ["kind", "owner", "debit", "credit", "code"] as const

/** What every account holds, now or at a month's end. */
export const BalancesTab = () => {
  const { t } = useTexts()
  return (
    <BooksList
      name="balances"
      read={listBalances}
      file={balancesFile}
      kindLabel={t("column.kind")}
      kinds={ACCOUNT_KINDS.map((value) => ({ value, label: t(`account.${value}`) }))}
      everyKind={t("everyKind")}
      everyMonth={t("now")}
      columns={COLUMNS}
      rows={({ balances }) => balances.map((balance) => <Row key={balance.code} balance={balance} />)}
    />
  )
}

const Row = ({ balance: account }: { balance: Balance }) => {
  const { t, amountOf } = useTexts()
  const { code, kind, owner_name, owner_id, balance, currency_code } = account
  return (
    <Table.Row>
      <Table.Cell>{t(`account.${kind}`)}</Table.Cell>
      <Table.Cell>
        <bdi>{owner_name ?? owner_id}</bdi>
      </Table.Cell>
      <Table.Cell>{balance > 0 ? amountOf(balance, currency_code) : ""}</Table.Cell>
      <Table.Cell>{balance < 0 ? amountOf(-balance, currency_code) : ""}</Table.Cell>
      <Table.Cell>
        <bdi dir="ltr">{code}</bdi>
      </Table.Cell>
    </Table.Row>
  )
}
