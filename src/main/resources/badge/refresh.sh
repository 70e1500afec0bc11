#!/bin/sh
# Loads the badge again. Run it once a day in the folder that holds these files, for example by cron:
#   17 4 * * *  cd /var/www/shop/laurel && sh refresh.sh
# A file is replaced only when its successor has arrived whole.
set -eu
from='@FROM@'

fetch() {
    curl --fail --silent --show-error --max-time 30 --output "$1.new" "$2"
    mv "$1.new" "$1"
}

fetch status.json "$from.json"
for language in ko en; do
    for shape in compact card seal; do
        fetch "$shape.$language.svg" "$from/$shape.svg?hl=$language"
        fetch "$shape.$language.png" "$from/$shape.png?hl=$language"
    done
done
