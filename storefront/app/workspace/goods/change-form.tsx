import { Trans, useLingui } from "@lingui/react/macro"
import { useRef, useState } from "react"
import { useRevalidator } from "react-router"
import { Button } from "~/design/button"
import { Notice } from "~/design/notice"
import { useRefusal } from "~/medusa/refusal"
import { RefusalNotice } from "../access/refusal-notice"
import type { ListingChoices } from "./goods.server"
import { craftOf, type Listing } from "./listing"
import { MoreFields, type MoreValues } from "./more-fields"
import { PhotoField } from "./photo-field"
import { PriceAndStock } from "./price-and-stock"
import { type Changed, useChangeListing } from "./use-change-listing"
import { useListingForm } from "./use-listing-form"

type Props = { listing: Listing; choices: ListingChoices; name: string }

/** All that can be changed of a listing. The stock is not here: it has buttons of its own, which never overwrite a sale. */
export const ChangeForm = ({ listing, choices, name }: Props) => {
  const sentence = useRefusal()
  const { t } = useLingui()
  const form = useListingForm()
  const { change, isSaving } = useChangeListing(listing)
  const { revalidate } = useRevalidator()
  const element = useRef<HTMLFormElement>(null)
  const [changed, setChanged] = useState<Changed>()
  const isService = listing.kind === "service"
  const [only] = listing.variants
  const fields = changed?.kind === "refused" ? changed.fields : {}
  const errorOf = (field: string): string | undefined => {
    const code = form.codes[field] ?? fields[field]
    return code ? sentence(code) : undefined
  }
  const submit = async () => {
    const draft = element.current ? form.read(element.current, listing.kind) : undefined
    if (!draft) return
    setChanged(await change({ draft, photo: form.photo, name }))
    await revalidate()
  }
  return (
    <form
      ref={element}
      noValidate
      className="grid gap-6 pt-2"
      aria-label={t`Change photo, price, words…`}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <input type="hidden" name="category" value={craftOf(listing)} />
      <PhotoField
        picture={listing.image?.src}
        error={form.codes["photo"] ?? fields["photo"]}
        onPhoto={form.setPhoto}
      />
      {listing.variants.length === 1 ? (
        <PriceAndStock
          isService={isService}
          price={only?.price_mad?.toString() ?? ""}
          priceFrom={listing.price_from ?? false}
          stock={undefined}
          errorOf={errorOf}
        />
      ) : null}
      <MoreFields
        isService={isService}
        craft={choices.crafts.find(({ slug }) => slug === craftOf(listing))}
        choices={choices}
        values={valuesOf(listing)}
        errorOf={errorOf}
      />
      <Outcome changed={changed} />
      <Button size="lg" isWide icon="check" disabled={isSaving} className="min-h-16 text-xl">
        {isSaving ? <Trans>Sending…</Trans> : <Trans>Keep the changes</Trans>}
      </Button>
    </form>
  )
}

const Outcome = ({ changed }: { changed: Changed | undefined }) => {
  if (!changed) return null
  if (changed.kind === "refused")
    return <RefusalNotice code={Object.keys(changed.fields).length === 0 ? changed.code : "invalid"} />
  return (
    <Notice kind="success">
      <p>
        {changed.kind === "saved" ? (
          <Trans>Changed.</Trans>
        ) : changed.kind === "kept" ? (
          <Trans>Kept on this phone. It leaves by itself when there is a signal.</Trans>
        ) : (
          <Trans>Someone else changed it meanwhile. Choose under “Waiting” which of the two stays.</Trans>
        )}
      </p>
    </Notice>
  )
}

const valuesOf = (listing: Listing): MoreValues => {
  const [only] = listing.variants
  return {
    titles: listing.title,
    descriptions: listing.description ?? {},
    weight: listing.variants.length === 1 ? (only?.weight_g?.toString() ?? "") : "",
    origin: listing.origin_province ?? "",
    labels: listing.labels.map(({ code }) => code),
    areaServed: listing.service?.area_served ?? [],
    sizes:
      listing.variants.length > 1
        ? listing.variants.map(({ id, label, price_mad }) => ({
            id,
            label,
            price: price_mad?.toString() ?? "",
            stock: undefined,
          }))
        : [],
  }
}
