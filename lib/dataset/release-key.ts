/** Public half of the key that signs datasets (Ed25519, raw, base64). Its other half is not here. */
export const RELEASE_KEY = 'J+3PSKLimwgcvdrc9S1Is/vx6P8pZkT2TpMXZIYi2/o=';
