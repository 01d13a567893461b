import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Pages } from "./pages"

type Props = {
  title: string
  lead?: string
  /** What may be done beside the list. */
  action?: ReactNode
  filters: ReactNode
  isPending: boolean
  isError: boolean
  /** How many there are in all; the table shows when there are some. */
  count: number
  empty: string
  pages: { size: number; page: number; onTurn: (page: number) => void }
  children: ReactNode
}

/** A page of the dashboard that is a list: what narrows it, its table or why there is none, and its pages. */
export const ListPage = (props: Props) => {
  const { title, lead, action, filters, isPending, isError, count, empty, pages, children } = props
  const { t } = useTranslation("cooperatives")
  const notice = isPending ? t("loading") : isError ? t("failed") : count === 0 ? empty : null
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{title}</Heading>
          {lead && (
            <Text size="small" className="text-ui-fg-subtle">
              {lead}
            </Text>
          )}
        </div>
        {action}
      </div>
      {filters}
      {notice ? <Text className="px-6 py-8">{notice}</Text> : children}
      <Pages count={count} {...pages} />
    </Container>
  )
}
