# Reads the XML reports that Surefire writes, prints tab-separated lines:
#   count  <passed> <failed> <skipped> <file>        one per report
#   failed <test> <message>    skipped <test>
# Only the first <testsuite> of a file counts: a test's own output may hold anything.
BEGIN { RS = "<"; OFS = "\t" }
FNR == 1 { counted = 0 }
/^testsuite[ \t\n]/ && !counted {
    counted = 1
    bad = attribute("failures") + attribute("errors")
    skipped = attribute("skipped") + 0
    print "count", attribute("tests") - bad - skipped, bad, skipped, FILENAME
}
/^testcase[ \t\n]/ { test = attribute("classname") "." attribute("name") }
/^(failure|error)[ \t\n>]/ && test != "" { print "failed", test, attribute("message"); test = "" }
/^skipped[ \t\n\/>]/ && test != "" { print "skipped", test; test = "" }

# attribute(NAME): its value in the present tag, on one line and readable.
function attribute(name,    value) {
    if (!match($0, "[ \t\n]" name "=\"[^\"]*\"")) return ""
    value = substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
    gsub(/&#10;|&#13;|&#9;|[ \t\n]/, " ", value)
    gsub(/&lt;/, "<", value)
    gsub(/&gt;/, ">", value)
    gsub(/&quot;/, "\"", value)
    gsub(/&apos;/, "'", value)
    gsub(/&amp;/, "\\&", value)
    return value
}
