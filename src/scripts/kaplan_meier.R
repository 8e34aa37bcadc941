# Curves of Kaplan and Meier from the rows of a run, with R's package survival.
#
#     Rscript kaplan_meier.R results/typical/rows/endpoints.csv FULLREC curve.pdf
#
# Prints the share who reached an endpoint (a PARAMCD) by each day on which somebody did, with its 95 % interval
# (log-log), and draws it with the numbers at risk if a third argument names a file for it.
library(survival)

arguments <- commandArgs(trailingOnly = TRUE)
if (!length(arguments) %in% 2:3) {
  stop("usage: Rscript kaplan_meier.R endpoints.csv PARAMCD [curve.pdf]")
}
rows <- subset(read.csv(arguments[1]), PARAMCD == arguments[2])
if (nrow(rows) == 0) {
  stop(arguments[1], ": no rows with PARAMCD ", arguments[2])
}
arms <- unique(rows$TRTP)
fits <- lapply(arms, function(arm) {
  survfit(Surv(AVAL, event) ~ 1, data = subset(rows, TRTP == arm), conf.type = "log-log")
})

# First, as a reader of what is printed may have enough of it.
if (length(arguments) == 3) {
  pdf(arguments[3], width = 8, height = 5 + 0.2 * length(arms))
  par(mar = c(5 + length(arms), 8, 2, 1))
  last <- max(rows$AVAL)
  days <- round(seq(0, last, length.out = 7))
  plot(NULL, xlim = c(0, last), ylim = 0:1, xlab = "", ylab = "Share who reached it", main = rows$PARAM[1], xaxt = "n")
  axis(1, days)
  mtext("Days. Below: people at risk", side = 1, line = 2.5, adj = 0)
  for (i in seq_along(arms)) {
    lines(fits[[i]], fun = "event", conf.int = TRUE, col = i, lwd = c(2, 1, 1))
    mtext(arms[i], side = 1, line = 2.5 + i, at = -0.13 * last, col = i)
    mtext(summary(fits[[i]], times = days, extend = TRUE)$n.risk, side = 1, line = 2.5 + i, at = days, col = i)
  }
  invisible(dev.off())
}

number <- function(value) ifelse(is.na(value), "", sprintf("%.17g", value))
lines <- unlist(lapply(seq_along(arms), function(i) {
  some <- summary(fits[[i]])
  paste(
    arms[i], some$time, some$n.risk,
    number(1 - some$surv), number(1 - some$upper), number(1 - some$lower),
    sep = ","
  )
}))
tryCatch(
  cat("TRTP,day,at_risk,reached,low95,high95", lines, "", sep = "\n"),
  # Who reads has read enough, as head does.
  error = function(fault) if (!grepl("SIGPIPE", conditionMessage(fault))) stop(fault)
)
