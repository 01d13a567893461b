import { msg } from "@lingui/core/macro"
import { Trans } from "@lingui/react/macro"
import { BuyBox } from "~/catalogue/product/buy-box"
import { Gallery } from "~/catalogue/product/gallery"
import { ButtonLink } from "~/design/button"
import { Localized } from "~/design/localized"
import { Notice } from "~/design/notice"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { readProvinces } from "~/medusa/provinces.server"
import { orSignIn } from "../../access/member-session.server"
import { requireMember } from "../../workspace.server"
import { readListing } from "../goods.server"
import { previewView } from "./preview-view.server"
import type { Route } from "./+types/preview-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { member, session } = await requireMember(request, language)
  const [listing, provinces] = await orSignIn(
    request,
    language,
    Promise.all([readListing(params.id, session), readProvinces()]),
  )
  return {
    title: i18nIn(language)._(msg`As shoppers see it`),
    product: previewView(listing, member.cooperative, provinces, language),
    listingId: listing.id,
    isPublic: listing.status === "published",
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** The shopper's page of a listing before anybody sees it; nothing in it can be touched. */
export default function PreviewPage({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const { product, listingId, isPublic } = loaderData
  return (
    <div className="page-width grid max-w-md gap-5 py-5">
      <h1 className="sr-only">
        <Trans>As shoppers see it</Trans>
      </h1>
      <Notice>
        <p>{isPublic ? <Trans>Shoppers see this.</Trans> : <Trans>Only you see this for now.</Trans>}</p>
      </Notice>
      <div inert className="grid gap-5" data-preview={product.handle}>
        <Gallery product={product} />
        <BuyBox product={product} />
        {product.description ? (
          <Localized
            as="div"
            text={product.description.text}
            language={product.description.language}
            page={language}
            className="whitespace-pre-line text-lg"
          />
        ) : null}
      </div>
      <ButtonLink href={`/${language}/workspace/goods/${listingId}`} size="lg" isWide icon="pencil">
        <Trans>Back to change it</Trans>
      </ButtonLink>
    </div>
  )
}
