process.env.SLIPWAY_STEP="post"
import("./index.js")

