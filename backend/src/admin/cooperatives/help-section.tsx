import { Button, Container, Copy, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { ask } from "../backend/ask"
import { useAct } from "../backend/use-act"
import { assistLink } from "./assist-link"
import type { Application } from "../verification/application"
import { assist } from "./cooperative"
import { useTexts } from "./use-texts"

const useStorefront = (): string =>
  useQuery({
    queryKey: ["market"],
    queryFn: () => ask<{ storefront_url: string }>("/admin/market"),
    staleTime: Infinity,
  }).data?.storefront_url ?? ""

/** What a cooperative asks the network to do for it, and the pass to do it with. */
export const HelpSection = ({
  cooperativeId,
  help,
}: {
  cooperativeId: string
  help: Application["help"]
}) => {
  const { t, dateOf } = useTexts()
  const { i18n } = useTranslation()
  const storefront = useStorefront()
  const [pass, setPass] = useState<{ link: string; expiresAt: string }>()
  const { mutate, isPending } = useAct({
    namespace: "cooperatives",
    act: () => assist(cooperativeId),
    refresh: ["cooperatives", "verification"],
    onDone: (assistance) =>
      setPass({
        link: assistLink(storefront, i18n.language, assistance),
        expiresAt: assistance.expires_at,
      }),
  })
  if (!help) return null
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("help.title")}</Heading>
      <Text size="small">
        <bdi>{help.note ?? t("none")}</bdi>
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {dateOf(help.asked_at)}
      </Text>
      <Text size="small">{t("help.means")}</Text>
      {!pass && (
        <div>
          <Button size="small" isLoading={isPending} disabled={!storefront} onClick={() => mutate(undefined)}>
            {t("help.act")}
          </Button>
        </div>
      )}
      {pass && (
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" asChild>
            <a href={pass.link} target="_blank" rel="noreferrer">
              {t("help.open")}
            </a>
          </Button>
          <Copy content={pass.link} />
          <Text size="small">{t("help.until", { at: dateOf(pass.expiresAt) })}</Text>
        </div>
      )}
    </Container>
  )
}
