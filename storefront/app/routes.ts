import { index, layout, prefix, route, type RouteConfig } from "@react-router/dev/routes"

export default [
  index("market/choose-language.ts"),
  ...prefix(":lang", [
    layout("market/market-layout.tsx", [
      index("market/home.tsx"),
      route("products", "catalogue/listing/listing-page.tsx"),
      route("products/:handle", "catalogue/product/product-page.tsx"),
      route("cooperatives", "cooperatives/directory-page.tsx"),
      route("cooperatives/:handle", "cooperatives/cooperative-page.tsx"),
      route("provinces", "provinces/provinces-page.tsx"),
      route("provinces/:slug", "provinces/province-page.tsx"),
      route("cart", "cart/cart-page.tsx"),
      route("checkout", "checkout/contact-page.tsx"),
      route("checkout/delivery", "checkout/delivery-page.tsx"),
      route("checkout/review", "checkout/review-page.tsx"),
      route("orders/:number", "orders/order-page.tsx"),
      route("order-lookup", "orders/order-lookup-page.tsx"),
      route("account", "account/account-page.tsx"),
      route("account/sign-in", "account/sign-in-page.tsx"),
      route("workspace", "workspace/workspace-page.tsx"),
      route("workspace/sign-in", "workspace/sign-in-page.tsx"),
      route("workspace/orders/:id", "workspace/order-page.tsx"),
      route("*", "market/no-such-page.ts"),
    ]),
  ]),
] satisfies RouteConfig
