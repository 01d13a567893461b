import { EVENT_KINDS } from "../../modules/ledger/posting"
import { journalFile, listJournal } from "./books"
import { BooksList } from "./books-list"
import { TransactionRow } from "./transaction-row"
import { useTexts } from "./use-texts"

const COLUMNS = ["date", "event", "entries", "actions"] as const

/** Every transaction, the latest first. */
export const JournalTab = () => {
  const { t } = useTexts()
  return (
    <BooksList
      name="journal"
      read={listJournal}
      file={journalFile}
      kindLabel={t("column.event")}
      kinds={EVENT_KINDS.map((value) => ({ value, label: t(`event.${value}`) }))}
      everyKind={t("everyEvent")}
      everyMonth={t("everyMonth")}
      columns={COLUMNS}
      rows={({ transactions }) =>
        transactions.map((transaction) => <TransactionRow key={transaction.id} transaction={transaction} />)
      }
    />
  )
}
