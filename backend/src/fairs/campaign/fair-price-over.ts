import { ApiError } from "../../api/errors/api-error"

/** 409: a price of the cart was a fair's, and is no more. The cart's summary has the new ones. */
export const fairPriceOver = (): ApiError =>
  ApiError.conflict("fair_price_over", "A fair's price is over: look at the new total before ordering.")
