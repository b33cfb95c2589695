export const blush = "#f3d9d0";
export const rose = "#d98e86";
export const terracotta = "#c06a4f";
export const plum = "#5a2f45";
export const cream = "#fbf1ea";
export const gold = "#c79a56";
export const eucalyptus = "#8da893";
