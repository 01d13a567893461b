import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useFetcher } from "react-router"
import { Badge } from "~/design/badge"
import { Card } from "~/design/card"
import { RefusalNotice } from "../access/refusal-notice"
import { PhotoButton } from "../photos/photo-button"
import { resizePhoto } from "../photos/resize-photo"
import type { ListingChoices } from "./goods.server"
import type { Listing } from "./listing"
import type { action } from "./listing-page"

type Label = Listing["labels"][number]

/** The quality labels a listing claims: which the network has seen, and where to send the certificate of the others. */
export const LabelPapers = ({ listing, names }: { listing: Listing; names: ListingChoices["labels"] }) =>
  listing.labels.length === 0 ? null : (
    <Card className="grid gap-4">
      <h2 className="text-lg font-medium">
        <Trans>Quality labels it carries</Trans>
      </h2>
      {listing.labels.map((label) => (
        <LabelPaper
          key={label.code}
          label={label}
          id={listing.id}
          name={names.find(({ code }) => code === label.code)?.name ?? label.code}
        />
      ))}
    </Card>
  )

const stateOf = ({ status, certificate_document_id }: Label) => {
  if (status === "approved") return { tone: "olive", icon: "check", words: msg`Seen by the network` } as const
  if (status === "refused") return { tone: "clay", icon: "close", words: msg`Refused` } as const
  return certificate_document_id
    ? ({ tone: "saffron", icon: "clock", words: msg`The network is looking at it` } as const)
    : ({ tone: "saffron", icon: "paper", words: msg`Its certificate is missing` } as const)
}

const LabelPaper = ({ label, id, name }: { label: Label; id: string; name: string }) => {
  const { i18n } = useLingui()
  const fetcher = useFetcher<typeof action>()
  const isBusy = fetcher.state !== "idle"
  const state = stateOf(label)
  const send = async (file: File) => {
    const body = new FormData()
    body.set("intent", "certificate")
    body.set("id", id)
    body.set("code", label.code)
    body.set("file", await resizePhoto(file))
    await fetcher.submit(body, { method: "post", encType: "multipart/form-data" })
  }
  return (
    <div className="grid gap-2" data-label={label.code} data-status={label.status} aria-busy={isBusy}>
      <p className="flex flex-wrap items-center justify-between gap-2">
        <bdi className="font-medium">{name}</bdi>
        <Badge tone={state.tone} icon={state.icon}>
          {i18n._(state.words)}
        </Badge>
      </p>
      {label.reason ? <bdi className="text-ink-soft">{label.reason}</bdi> : null}
      <RefusalNotice code={fetcher.data?.refused.code} />
      {label.status === "approved" ? null : (
        <PhotoButton
          name="file"
          icon="paper"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          isDisabled={isBusy}
          onFile={(file) => void send(file)}
        >
          {isBusy ? <Trans>Sending…</Trans> : <Trans>Send its certificate</Trans>}
          <span className="sr-only">: {name}</span>
        </PhotoButton>
      )}
    </div>
  )
}
